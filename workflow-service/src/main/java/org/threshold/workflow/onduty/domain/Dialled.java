package org.threshold.workflow.onduty.domain;

import java.util.regex.Pattern;

/**
 * What a telephone dials for a number as somebody typed it. Where that is in doubt it dials
 * nothing: at night a wrong number costs more than one that must be typed by hand.
 */
public final class Dialled {

    /** The zero that is dialled at home only, as in +44 (0)1632 960101. */
    private static final Pattern HOME_ZERO = Pattern.compile("^((?:\\+|00)[0-9]{1,3} ?)\\(0\\)");

    /** A hyphen within a number; one with spaces around it stands between two. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[0-9)])-(?=[0-9(])|[ ()]");

    /**
     * One number: with a country's code up to 15 digits, at home up to 11, so that two numbers with
     * nothing but a space between them are none. After the code of this country no zero is dialled.
     */
    private static final Pattern ONE_NUMBER =
            Pattern.compile("\\+(?!440)[0-9]{3,15}|00(?!440)[0-9]{3,13}|(?!00)[0-9]{3,11}");

    private Dialled() {}

    /** The digits; empty when the text is not one number. */
    public static String of(String ring) {
        String foreign = HOME_ZERO.matcher(ring.strip()).replaceFirst("$1");
        String digits = WITHIN.matcher(foreign).replaceAll("");
        return ONE_NUMBER.matcher(digits).matches() ? digits : "";
    }
}
