/* call.exe FILE: starts the command line in a file, in UTF-8, as it stands there, and ends with its exit code. */
#include <stdio.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    static char bytes[1 << 15];
    static wchar_t line[1 << 15];
    STARTUPINFOW start = {.cb = sizeof start};
    PROCESS_INFORMATION process;
    DWORD code = 99;
    FILE *file = _wfopen(arguments[count - 1], L"rb");
    if (!file || !fread(bytes, 1, sizeof bytes - 1, file) || !MultiByteToWideChar(CP_UTF8, 0, bytes, -1, line, sizeof line / sizeof *line)
        || !CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process)) {
        return 98;
    }
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    return code;
}
