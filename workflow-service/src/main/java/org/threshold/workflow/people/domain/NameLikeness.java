package org.threshold.workflow.people.domain;

import java.util.ArrayList;
import java.util.List;

/** How much two names are alike: 0 for not at all, 1 for the same. */
final class NameLikeness {

    /** From here on somebody would call it the same name, spelt differently. */
    static final double SIMILAR = 0.7;

    /** Below this nothing worth mentioning agrees. */
    static final double PARTLY = 0.4;

    private static final double ONE_SLIP = 0.9;
    private static final double SAME_SOUND = 0.85;
    private static final double TWO_SLIPS = 0.75;
    private static final double SHORTENED = 0.75;
    private static final double INITIAL = 0.6;
    private static final int LONG_WORD = 7;
    private static final int SHORT_WORD = 3;

    private NameLikeness() {}

    static double between(String one, String other) {
        var a = NameForm.of(one);
        var b = NameForm.of(other);
        if (a.parts().isEmpty() || b.parts().isEmpty()) {
            return 0;
        }
        return Math.max(wordByWord(a.parts(), b.parts()), ofWords(a.joined(), b.joined()));
    }

    /** Each word with the one it is most like, in whatever order they are given. */
    private static double wordByWord(List<String> one, List<String> other) {
        var left = new ArrayList<>(one.size() <= other.size() ? other : one);
        var fewer = one.size() <= other.size() ? one : other;
        double agreed = 0;
        for (String word : fewer) {
            String best = mostLike(word, left);
            agreed += ofWords(word, best);
            left.remove(best);
        }
        return 2 * agreed / (one.size() + other.size());
    }

    private static String mostLike(String word, List<String> words) {
        String best = words.getFirst();
        for (String candidate : words) {
            if (ofWords(word, candidate) > ofWords(word, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static double ofWords(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        return Math.max(bySpelling(one, other, shorter), bySound(one, other));
    }

    private static double bySpelling(String one, String other, int shorter) {
        int slips = Spelling.slips(one, other);
        if (slips == 1 && shorter >= SHORT_WORD) {
            return ONE_SLIP;
        }
        if (slips == 2 && shorter >= LONG_WORD) {
            return TWO_SLIPS;
        }
        boolean shortened =
                shorter >= SHORT_WORD && (one.startsWith(other) || other.startsWith(one));
        return shortened ? SHORTENED : 0;
    }

    private static double bySound(String one, String other) {
        String sound = Sound.of(one);
        return sound.length() > 1 && sound.equals(Sound.of(other)) ? SAME_SOUND : 0;
    }
}
