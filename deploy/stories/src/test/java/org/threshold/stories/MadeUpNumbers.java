package org.threshold.stories;

import java.util.concurrent.ThreadLocalRandom;

/** Numbers that nobody has, another one each time. */
final class MadeUpNumbers {

    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private MadeUpNumbers() {}

    /** A valid NHS number of the range 999, which is given to nobody. */
    static String nhsNumber() {
        while (true) {
            String nine = "999" + digits(6);
            int check = checkDigit(nine);
            if (check < DIGITS) {
                return nine + check;
            }
        }
    }

    /** A property reference number. */
    static String uprn() {
        return "1000" + digits(8);
    }

    private static int checkDigit(String nine) {
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            sum += Character.digit(nine.charAt(at), DIGITS) * (DIGITS - at);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    private static String digits(int many) {
        int bound = (int) Math.pow(DIGITS, many);
        return String.format("%0" + many + "d", ThreadLocalRandom.current().nextInt(bound));
    }
}
