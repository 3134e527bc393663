package org.threshold.workflow.analysis.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.analysis.domain.Comment;
import org.threshold.workflow.analysis.domain.Draft;
import org.threshold.workflow.analysis.domain.Version;

/**
 * A draft as the API shows it.
 *
 * @param of {@code section-47-enquiry} or {@code single-assessment}
 * @param outstanding agencies that have not answered the latest version, and are not left out
 * @param challenge where a disagreement is taken further, one or none
 */
record ShownDraft(
        UUID id,
        String of,
        List<ShownVersion> versions,
        List<String> outstanding,
        List<String> disagreeing,
        List<String> challenge) {

    static ShownDraft of(Draft draft) {
        String ref = draft.about().caseRef().value();
        return new ShownDraft(
                draft.about().id(),
                draft.about().kind().code(),
                draft.versions().stream().map(one -> ShownVersion.of(draft, one)).toList(),
                codes(draft.outstanding()),
                codes(draft.disagreeing()),
                draft.disagreeing().isEmpty()
                        ? List.of()
                        : List.of("/api/v1/cases/" + ref + "/challenges"));
    }

    /** A version, to whom it was circulated, and all that was said of it. */
    record ShownVersion(
            UUID id,
            int number,
            String analysis,
            String plan,
            Instant writtenAt,
            List<String> circulatedTo,
            List<ShownComment> comments) {

        static ShownVersion of(Draft draft, Version one) {
            return new ShownVersion(
                    one.id(),
                    one.number(),
                    one.text().analysis(),
                    one.text().plan(),
                    one.writtenAt(),
                    one.asked().stream().map(line -> line.agency().code()).toList(),
                    draft.of(one.id()).stream().map(ShownComment::of).toList());
        }
    }

    /** What was said, and by which duty role; no role where somebody wrote it down. */
    record ShownComment(String agency, String role, String position, String words, Instant at) {

        static ShownComment of(Comment one) {
            return new ShownComment(
                    one.agency().code(),
                    one.role(),
                    one.position().code(),
                    one.said().words(),
                    one.at());
        }
    }

    private static List<String> codes(List<Agency> agencies) {
        return agencies.stream().map(Agency::code).toList();
    }
}
