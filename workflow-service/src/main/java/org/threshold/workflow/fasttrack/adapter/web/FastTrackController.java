package org.threshold.workflow.fasttrack.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.fasttrack.app.FastTrackToConference;
import org.threshold.workflow.fasttrack.app.FastTracked;
import org.threshold.workflow.fasttrack.app.ReadFastTracks;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.fasttrack.domain.FastTrack.Beside;
import org.threshold.workflow.fasttrack.domain.Item;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/** Fast-tracks a case to the initial child protection conference (R-C&amp;F-6). */
@RestController
@RequestMapping("/api/v1/cases/{ref}/conference-fast-track")
class FastTrackController {

    private final FastTrackToConference fastTrack;
    private final ReadFastTracks read;

    FastTrackController(FastTrackToConference fastTrack, ReadFastTracks read) {
        this.fastTrack = fastTrack;
        this.read = read;
    }

    /**
     * A case on its way to a conference.
     *
     * @param dueAt by when it is held, UTC (T7)
     * @param enquiryId the section 47 enquiry that goes on beside it, where one was open
     * @param discussionId the strategy discussion that is held beside it, where none was
     * @param missing what has still to be found out; each is a task
     * @param held whether the conference was held
     */
    record Shown(
            UUID id,
            String caseRef,
            Instant dueAt,
            @Nullable UUID enquiryId,
            @Nullable UUID discussionId,
            List<String> missing,
            boolean held) {

        static Shown of(FastTrack one, Instant dueAt) {
            Beside beside = one.about().beside();
            return new Shown(
                    one.id().value(),
                    one.about().caseRef().value(),
                    dueAt,
                    beside instanceof Beside.Enquiry ? beside.id() : null,
                    beside instanceof Beside.Discussion ? beside.id() : null,
                    one.items().stream()
                            .filter(Shown::missing)
                            .map(it -> it.need().code())
                            .toList(),
                    !one.open());
        }

        private static boolean missing(Item item) {
            return item.found().isEmpty();
        }
    }

    /** The conferences of a case, the latest first. */
    record All(List<Shown> fastTracks) {}

    /** 201 with by when the conference is held; accepted whatever state the case is in. */
    @PostMapping
    ResponseEntity<?> take(Actor who, @PathVariable String ref, @RequestBody FastTrackForm form) {
        if (!CaseRef.valid(ref)) {
            return NothingHere.noSuchCase();
        }
        return switch (fastTrack.handle(who, new CaseRef(ref), Reading.text(form.why()))) {
            case FastTracked.ToBeHeld(var one, var dueAt) ->
                    ResponseEntity.status(HttpStatus.CREATED).body(Shown.of(one, dueAt));
            case FastTracked.Refused(var refusals) -> Problems.refused(refusals);
            case FastTracked.NoSuchCase() -> NothingHere.noSuchCase();
        };
    }

    /** How it stands. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        Optional<All> all =
                CaseRef.of(ref)
                        .flatMap(one -> read.of(who, one))
                        .map(
                                found ->
                                        new All(
                                                found.stream()
                                                        .map(
                                                                it ->
                                                                        Shown.of(
                                                                                it.fastTrack(),
                                                                                it.dueAt()))
                                                        .toList()));
        return all.<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(NothingHere::noSuchCase);
    }
}
