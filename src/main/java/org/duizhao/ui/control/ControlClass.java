package org.duizhao.ui.control;

/** The style classes our controls bring along. */
final class ControlClass {
    static final String TEXT_BOX = "dz-text-box";
    static final String WORDS_MARK = "dz-words-mark";
    static final String FIELD_LABEL = "dz-field-label";
    static final String MESSAGE = "dz-message";
    static final String CARD = "dz-card";
    static final String CARD_SIDE = "dz-card-side";
    static final String CARD_MARK = "dz-card-mark";
    static final String CARD_HANDLE = "dz-card-handle";
    static final String CARD_LIST = "dz-card-list";
    static final String DROP_LINE = "dz-drop-line";
    static final String CHIP = "dz-chip";
    static final String MARKED_TEXT = "dz-marked-text";
    static final String TEXT_MARK = "dz-text-mark";
    static final String PROMPT = "dz-prompt";
    static final String PROMPT_LEAD = "dz-prompt-lead";
    static final String PROMPT_QUESTION = "dz-prompt-question";
    static final String PROMPT_NEXT = "dz-prompt-next";
    static final String ICON = "dz-icon";
    static final String ICON_BUTTON = "dz-icon-button";
    static final String SHARE_BAR = "dz-share-bar";
    static final String SHARE_1 = "dz-share-1";
    static final String SHARE_2 = "dz-share-2";
    static final String SHARE_3 = "dz-share-3";
    static final String SHARE_4 = "dz-share-4";
    static final String STEP_MARK = "dz-step-mark";
    static final String STEP_MARK_DONE = "dz-step-mark-done";
    static final String STEP_MARK_CURRENT = "dz-step-mark-current";
    static final String STEP_MARK_BEGUN = "dz-step-mark-begun";
    static final String STEP_MARK_HALF = "dz-step-mark-half";

    private ControlClass() {}
}
