print("tekseru")
