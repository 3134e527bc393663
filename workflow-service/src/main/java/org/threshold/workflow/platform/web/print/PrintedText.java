package org.threshold.workflow.platform.web.print;

import java.util.function.IntPredicate;

/**
 * What of a page can stand in a printed document. A character without a sign there is printed as an
 * empty box, so that nobody takes what is left for all that was written.
 */
final class PrintedText {

    /** An empty box. */
    static final int BOX = 0x25A1;

    private final IntPredicate shown;

    /**
     * @param shown whether there is a sign for a character
     */
    PrintedText(IntPredicate shown) {
        this.shown = shown;
    }

    /** The same page in characters that can be printed. */
    String of(String page) {
        return page.codePoints()
                .map(it -> isPrinted(it) ? it : BOX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean isPrinted(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || (isInOrder(character) && shown.test(character));
    }

    /** Letters written from right to left would be printed in the wrong order. */
    private static boolean isInOrder(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    false;
            default -> !Character.isISOControl(character);
        };
    }
}
