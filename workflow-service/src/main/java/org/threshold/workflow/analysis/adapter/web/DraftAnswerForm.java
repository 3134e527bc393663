package org.threshold.workflow.analysis.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.Position;
import org.threshold.workflow.analysis.domain.Said;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.FormField.Option;
import org.threshold.workflow.platform.web.Reading;

/**
 * What an agency says of a draft, as it is sent.
 *
 * @param agency whose answer it is; without it, the sender’s own
 * @param position {@code agrees}, {@code comments}, {@code disagrees}, {@code nil-return}, {@code
 *     declined} or {@code left-out}
 */
record DraftAnswerForm(@Nullable String agency, @Nullable String position, @Nullable String words) {

    /** What is asked about an agency that is known. */
    static List<FormField> fields() {
        return List.of(
                new FormField.Choice(
                        "position",
                        "What does the agency say of the draft?",
                        "If it disagrees, it can raise a professional challenge too; nothing waits for that.",
                        List.of(
                                new Option(Position.AGREES.code(), "It agrees"),
                                new Option(Position.COMMENTS.code(), "It comments"),
                                new Option(Position.DISAGREES.code(), "It disagrees"),
                                new Option(
                                        Position.NIL_RETURN.code(), "It has nothing to say on it"),
                                new Option(
                                        Position.LEFT_OUT.code(),
                                        "It declined or does not answer, and is left out"))),
                new FormField.LongText(
                        "words",
                        "In its words",
                        "If it is left out: why, and what was tried. If it agrees, this may stay empty."));
    }

    /** The same, with the agency asked for. */
    static List<FormField> fields(List<Agency> roster) {
        return Stream.concat(
                        Stream.<FormField>of(
                                new FormField.Pick(
                                        "agency",
                                        "Which agency?",
                                        "",
                                        roster.stream()
                                                .map(one -> new Option(one.code(), one.words()))
                                                .toList())),
                        fields().stream())
                .toList();
    }

    Said said(Reading reading) {
        return new Said(
                reading.one("position", position, Position.values(), Position::code),
                Reading.text(words));
    }

    /** The agency that is named, else the sender’s own. */
    Agency agency(Reading reading, Agency own) {
        return reading.oneOr("agency", agency, own, Agency::code);
    }

    @Override
    public String toString() {
        return "DraftAnswerForm[" + agency + " " + position + "]";
    }
}
