package org.threshold.workflow.conference.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.conference.app.EndAdultLink;
import org.threshold.workflow.conference.app.EndAdultLink.Ending;
import org.threshold.workflow.conference.app.ReadAdultLinks;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.referral.CaseRef;

/** The families that an adult links a case to, and ending that (R-C&amp;F-9c). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/linked-families")
class LinkedFamiliesController {

    private final ReadAdultLinks read;
    private final EndAdultLink end;

    LinkedFamiliesController(ReadAdultLinks read, EndAdultLink end) {
        this.read = read;
        this.end = end;
    }

    /**
     * A link; the other family is not named.
     *
     * @param planHere whether the child protection plan is of this case
     * @param endedAt absent while it stands
     */
    record Linked(
            UUID id,
            UUID adult,
            boolean planHere,
            Instant since,
            @Nullable Instant endedAt,
            @Nullable String endReason) {

        static Linked of(ReadAdultLinks.Shown one) {
            var link = one.link();
            return new Linked(
                    link.id().value(),
                    link.adult().value(),
                    one.fromHere(),
                    link.since(),
                    link.ended().map(it -> it.at()).orElse(null),
                    link.ended().map(it -> it.reason()).orElse(null));
        }
    }

    /** All, the latest first. */
    @GetMapping
    List<Linked> all(Actor who, @PathVariable String ref) {
        Optional<CaseRef> known = CaseRef.of(ref);
        return known.stream().flatMap(one -> read.of(who, one).stream()).map(Linked::of).toList();
    }

    /** Ends one. */
    @PostMapping("/{id}/end")
    ResponseEntity<?> end(
            Actor who,
            @PathVariable String ref,
            @PathVariable UUID id,
            @RequestBody EndLinkForm form) {
        Ending ending =
                CaseRef.of(ref)
                        .map(one -> end.handle(who, one, new AdultLinkId(id), form.read()))
                        .orElseGet(Ending.NotThere::new);
        return switch (ending) {
            case Ending.Done() -> ResponseEntity.noContent().build();
            case Ending.Refused(var refusals) -> Problems.refused(refusals);
            case Ending.NotThere() -> notThere();
        };
    }

    private static ResponseEntity<ProblemDetail> notThere() {
        return Problems.notFound(
                new Refusal(
                        "id",
                        "This case is not linked to another family so.",
                        "Check the reference of the case and the id of the link."));
    }
}
