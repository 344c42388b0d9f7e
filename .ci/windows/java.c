/* A java.exe of no Java: says its version as the real one does, and else what it was called with. See windows.sh. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

static void utf8(FILE *to, const wchar_t *text) {
    static char bytes[1 << 16];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
    fprintf(to, "[%s]\n", bytes);
}

static int version(const wchar_t *self) {
    static const wchar_t *names[] = {L"JDK_JAVA_OPTIONS", L"JAVA_TOOL_OPTIONS", L"_JAVA_OPTIONS"};
    for (int i = 0; i < 3; i++) {
        if (_wgetenv(names[i])) { /* as with an agent that cannot be loaded */
            fprintf(stderr, "Picked up %ls: %ls\nError opening zip file or JAR manifest missing\n", names[i], _wgetenv(names[i]));
            return 1;
        }
    }
    wchar_t path[MAX_PATH];
    wcscpy(path, self);
    wcscpy(wcsrchr(path, L'\\') + 1, L"release.txt");
    char release[16] = "";
    FILE *file = _wfopen(path, L"r");
    if (!file || fscanf(file, "%15s", release) != 1) {
        return 1;
    }
    fprintf(stderr, "Property settings:\n    file.encoding = UTF-8\n    java.specification.name = Java Platform API Specification\n"
            "    java.specification.version = %s\n    java.vm.specification.version = %s\n\nopenjdk version \"%s\"\n", release, release, release);
    return 0;
}

int wmain(int count, wchar_t **arguments) {
    static wchar_t self[MAX_PATH];
    GetModuleFileNameW(NULL, self, MAX_PATH);
    if (count > 1 && !wcscmp(arguments[count - 1], L"-version")) {
        return version(self);
    }
    FILE *out = _wfopen(_wgetenv(L"STUB_OUT"), L"wb");
    utf8(out, self);
    for (int i = 1; i < count; i++) {
        utf8(out, arguments[i]);
    }
    utf8(out, _wgetenv(L"JAVA_TOOL_OPTIONS") ? _wgetenv(L"JAVA_TOOL_OPTIONS") : L"");
    fclose(out);
    return _wgetenv(L"STUB_EXIT") ? _wtoi(_wgetenv(L"STUB_EXIT")) : 0;
}
