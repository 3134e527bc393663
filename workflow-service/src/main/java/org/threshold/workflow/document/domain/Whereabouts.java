package org.threshold.workflow.document.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.workflow.platform.Refusal;

/**
 * Where a document is (R-C&amp;F-7). A gate refuses no fact: where nobody knows the reference, it
 * is said why, and the entry stands among the documents without a place until somebody does.
 *
 * @param reference its id there, or an https link to it; empty where nobody knows
 * @param whyNone why there is no reference; empty where there is one
 */
public record Whereabouts(KeptIn keptIn, String reference, String whyNone) {

    private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

    /** By https, from a host by its name alone: no password goes along. */
    private static final Pattern FOLLOWED =
            Pattern.compile("(?i)https://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?([/?#][^\\s<>\"]*)?");

    private static final Refusal NOTHING =
            new Refusal(
                    "reference",
                    "It is not said where the document is.",
                    "Give its id in that system, or an https link. If nobody knows it, say why: the"
                            + " document is entered all the same, and managers see that it has no"
                            + " place.");

    private static final Refusal BOTH =
            new Refusal(
                    "whyNoReference",
                    "There is a reference, and a reason why there is none.",
                    "Leave out the one that does not hold.");

    private static final Refusal NO_LINK =
            new Refusal(
                    "reference",
                    "This is no link that can be followed safely.",
                    "Give a link that begins with https:// and holds no password, or the document’s"
                            + " id.");

    /** Whether it is known. */
    public boolean known() {
        return !reference.isEmpty();
    }

    /** The link to it, where the reference is one. */
    public Optional<String> link() {
        return Optional.of(reference).filter(one -> LINK.matcher(one).matches());
    }

    List<Refusal> refusals() {
        if (!known()) {
            return whyNone.isBlank() ? List.of(NOTHING) : List.of();
        }
        if (!whyNone.isBlank()) {
            return List.of(BOTH);
        }
        return link().filter(one -> !FOLLOWED.matcher(one).matches())
                .map(_ -> List.of(NO_LINK))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "Whereabouts[" + keptIn + "]";
    }
}
