package org.threshold.workflow.worklist;

import java.util.List;
import java.util.Optional;

/**
 * A part of the page of a case that is a heading and what stands under it, for features that need
 * no drawing of their own. Its words name nobody.
 *
 * @param code unique on the page
 */
public record CaseFacts(String code, String title, List<Fact> facts, List<Link> links) {

    private static final String TEMPLATE = "facts";

    public CaseFacts {
        facts = List.copyOf(facts);
        links = List.copyOf(links);
    }

    /** A fact: what it is about, and how it stands. */
    public record Fact(String about, List<String> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }

        /** A fact in one sentence. */
        public static Fact of(String about, String line) {
            return new Fact(about, List.of(line));
        }
    }

    /** A page where something can be done about it. */
    public record Link(String words, String page) {}

    /** A part of the page with these facts; none where there are none. */
    public static Optional<CasePart.Part> of(String code, String title, List<Fact> facts) {
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseFacts(code, title, facts, List.of()).part());
    }

    /** Itself, as a part of the page; where there are no facts, only the way to record some. */
    public CasePart.Part partOrStart() {
        return facts.isEmpty() ? new CaseStart(links).part() : part();
    }

    /** Itself, as a part of the page. */
    public CasePart.Part part() {
        return new CasePart.Part(TEMPLATE, this);
    }
}
