package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.List;

/** How far two spellings are apart. */
final class Spelling {

    private Spelling() {}

    /**
     * How many slips of the pen make one word the other: a letter too many, missing or wrong, or
     * two neighbours swapped (optimal string alignment).
     */
    static int slips(String one, String other) {
        var words = new Words(one, other);
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? i + j : words.fewest(slips, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    /**
     * A word and what is left of it without any one letter: two words with one slip between them
     * have one of these in common.
     */
    static List<String> withoutOneLetter(String word) {
        var left = new ArrayList<String>();
        left.add(word);
        for (int i = 0; i < word.length(); i++) {
            left.add(word.substring(0, i) + word.substring(i + 1));
        }
        return left;
    }

    private record Words(String one, String other) {

        private int fewest(int[][] slips, int i, int j) {
            int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            int fewest = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
            fewest = Math.min(fewest, slips[i - 1][j - 1] + wrong);
            return swapped(i, j) ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
        }

        private boolean swapped(int i, int j) {
            return i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
        }
    }
}
