import Glibc
import TekseruCommands

exit(CommandLineTool.run())
