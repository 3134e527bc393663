package org.threshold.workflow.worklist.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.platform.web.form.Drawn;

/**
 * What one field holds in two versions of a form, in words.
 *
 * @param label what is asked, with what it is asked for: "Child 1: Name"
 */
record VersionRow(String label, String theirs, String mine) {

    /** Whether both say the same. */
    public boolean same() {
        return theirs.equals(mine);
    }

    /** Every field that somebody answered, in the order of the page. */
    static List<VersionRow> of(List<Drawn> theirs, List<Drawn> mine) {
        return of("", theirs, mine).stream()
                .filter(row -> !row.theirs.isEmpty() || !row.mine.isEmpty())
                .toList();
    }

    private static List<VersionRow> of(String within, List<Drawn> theirs, List<Drawn> mine) {
        List<VersionRow> rows = new ArrayList<>();
        for (int place = 0; place < Math.max(theirs.size(), mine.size()); place++) {
            rows.addAll(of(within, at(theirs, place), at(mine, place)));
        }
        return rows;
    }

    private static List<VersionRow> of(
            String within, Optional<Drawn> theirs, Optional<Drawn> mine) {
        Drawn either = theirs.or(() -> mine).orElseThrow();
        String label = within.isEmpty() ? either.label() : within + ": " + either.label();
        return switch (either.kind()) {
            case REPEATED, SELDOM, EACH -> of(within, parts(theirs), parts(mine));
            case GROUP, ITEM, FOLDED, UNFOLDED -> of(label, parts(theirs), parts(mine));
            case TEXT, LONG_TEXT, NUMBER, DAY, DATE_TIME, RADIOS, SELECT, CHECKBOXES ->
                    List.of(new VersionRow(label, answer(theirs), answer(mine)));
        };
    }

    private static Optional<Drawn> at(List<Drawn> fields, int place) {
        return place < fields.size() ? Optional.of(fields.get(place)) : Optional.empty();
    }

    private static List<Drawn> parts(Optional<Drawn> field) {
        return field.map(Drawn::fields).orElse(List.of());
    }

    private static String answer(Optional<Drawn> field) {
        return field.map(Drawn::answer).orElse("").strip().replace("\r\n", "\n");
    }
}
