package org.duizhao.ui.control;

/** Where a caret belongs when the text around it changes. */
final class CaretPlace {
    private CaretPlace() {}

    /** Before the change it stays; behind it, it keeps its distance from the end; within it, it goes to its end. */
    static int after(String before, String after, int caret) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        if (caret <= head) {
            return caret;
        }
        return after.length() - Math.min(tail, before.length() - caret);
    }
}
