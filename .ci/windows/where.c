/* Wine's where.exe finds nothing. This one answers "where $PATH:java.exe" alone, as that of Windows does. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

int wmain(int count, wchar_t **arguments) {
    static wchar_t all[1 << 15], file[1 << 15];
    static char bytes[1 << 16];
    int found = 0;
    if (count != 2 || wcsncmp(arguments[1], L"$PATH:", 6)) {
        return 2;
    }
    wcscpy(all, _wgetenv(L"PATH"));
    for (wchar_t *folder = wcstok(all, L";"); folder; folder = wcstok(NULL, L";")) {
        swprintf(file, sizeof file / sizeof *file, L"%ls\\%ls", folder, arguments[1] + 6);
        if (GetFileAttributesW(file) != INVALID_FILE_ATTRIBUTES) {
            WideCharToMultiByte(GetConsoleOutputCP(), 0, file, -1, bytes, sizeof bytes, NULL, NULL);
            printf("%s\r\n", bytes);
            found = 1;
        }
    }
    return !found;
}
