package org.threshold.workflow.people.adapter.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.MergePeople;
import org.threshold.workflow.people.app.UndoMerge;
import org.threshold.workflow.people.domain.PersonMerge;
import org.threshold.workflow.people.domain.PersonMergeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Records that two records are of one person, and takes it back. */
@RestController
@RequestMapping("/api/v1/people")
class MergesController {

    private static final Refusal ITSELF =
            new Refusal(
                    SameFields.OTHER,
                    "The other record is this record.",
                    "Name the other record of the same person.");

    private final MergePeople merge;
    private final UndoMerge undo;
    private final RepeatedRequests sendings;

    MergesController(MergePeople merge, UndoMerge undo, RepeatedRequests sendings) {
        this.merge = merge;
        this.undo = undo;
        this.sendings = sendings;
    }

    /**
     * The other record of the same person.
     *
     * @param reason how it is known, needed
     */
    record MergeForm(UUID other, @Nullable String reason) {

        @Override
        public String toString() {
            return "MergeForm[" + other + "]";
        }
    }

    /** Why it is taken back, needed. */
    record UndoForm(@Nullable String reason) {

        @Override
        public String toString() {
            return "UndoForm[]";
        }
    }

    /** Says that another record is of the same person as this. */
    @PostMapping("/{id}/merges")
    ResponseEntity<?> merge(Actor who, @PathVariable UUID id, @RequestBody MergeForm form) {
        if (id.equals(form.other())) {
            return Problems.refused(List.of(ITSELF));
        }
        var said =
                new PersonMerge(
                        new PersonMergeId(sendings.newId()),
                        new PersonId(id),
                        new PersonId(form.other()));
        return Answers.of(
                merge.handle(who, said, text(form.reason())),
                done -> ResponseEntity.ok(Map.of("id", done.value())));
    }

    /** Takes one back. */
    @PostMapping("/merges/{merge}/undoing")
    ResponseEntity<?> undo(Actor who, @PathVariable("merge") UUID id, @RequestBody UndoForm form) {
        return Answers.of(
                undo.handle(who, new PersonMergeId(id), text(form.reason())),
                done -> ResponseEntity.ok(Map.of("id", done.value())));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
