import Tekseru
