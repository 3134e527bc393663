package org.threshold.workflow.people;

/**
 * An NHS number: ten digits, the last of which checks the others (modulus 11).
 *
 * <p>It never appears in logs, events or addresses: {@link #toString} keeps it to itself.
 *
 * @param digits the ten digits without spaces
 */
public record NhsNumber(String digits) {

    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    public NhsNumber {
        if (!valid(digits)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /** Whether these are the ten digits of a number that can exist; spaces are not allowed here. */
    public static boolean valid(String digits) {
        return digits.length() == LENGTH
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && digits.chars().distinct().count() > 1
                && checkDigit(digits) == digit(digits, LENGTH - 1);
    }

    /** The number as people read it, for example {@code 943 476 5919}. */
    public String shown() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return "NhsNumber[…]";
    }

    /** The check digit, 0 to 9; 10 when no number can have these first nine digits. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += digit(digits, place) * (LENGTH - place);
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }

    private static int digit(String digits, int place) {
        return digits.charAt(place) - '0';
    }
}
