package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Locale;
import org.threshold.workflow.people.adapter.web.genogram.GenogramDrawing;
import org.threshold.workflow.people.adapter.web.genogram.Mark;
import org.threshold.workflow.people.domain.Kinship;
import org.threshold.workflow.platform.web.drawing.Svg;

/** A family as pages draw it, and what the marks mean. */
final class DrawnFamily {

    private DrawnFamily() {}

    /** A mark and what it means. */
    record Meaning(String drawn, String words) {}

    static String of(Kinship family) {
        int people = family.kin().size();
        return GenogramDrawing.of(
                FamilyDrawing.of(family),
                new Svg.Said(
                        "family",
                        "Family and household, drawn",
                        people
                                + (people == 1 ? " person." : " people.")
                                + " The table that follows says all that is drawn."));
    }

    static List<Meaning> legend() {
        return List.of(
                meaning(Mark.MALE, false, "Male, or recorded as a father"),
                meaning(Mark.FEMALE, false, "Female, or recorded as a mother"),
                meaning(Mark.NOT_KNOWN, false, "Sex not known"),
                meaning(Mark.UNBORN, false, "Not born yet"),
                meaning(Mark.NOT_KNOWN, true, "Double line: the child of this case"));
    }

    private static Meaning meaning(Mark mark, boolean index, String words) {
        String id = "mark-" + mark.name().toLowerCase(Locale.ROOT) + (index ? "-2" : "");
        return new Meaning(GenogramDrawing.mark(mark, index, new Svg.Said(id, words, "")), words);
    }
}
