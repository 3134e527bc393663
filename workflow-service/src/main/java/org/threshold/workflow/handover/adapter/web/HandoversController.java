package org.threshold.workflow.handover.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.handover.app.ShowHandover;
import org.threshold.workflow.handover.app.ShowHandover.HandoverList;
import org.threshold.workflow.handover.app.TakeOffList;
import org.threshold.workflow.handover.app.TellNight;
import org.threshold.workflow.handover.app.TellResult;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * The handover lists (R-ASC-1). A case is taken over by ending its task {@code
 * take-over-for-the-night}.
 */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoversController {

    private final ShowHandover show;
    private final TellNight tell;
    private final TakeOffList takeOff;

    HandoversController(ShowHandover show, TellNight tell, TakeOffList takeOff) {
        this.show = show;
        this.tell = tell;
        this.takeOff = takeOff;
    }

    /**
     * A list.
     *
     * @param night the day that hands over, in Europe/London
     * @param from when the list is made, UTC
     * @param until when the day is back, UTC
     * @param made whether its 16:30 has come
     * @param others the days of the other lists, the latest first
     */
    record ShownList(
            LocalDate night,
            Instant from,
            Instant until,
            boolean made,
            List<ShownEntry> entries,
            List<LocalDate> others) {

        static ShownList of(HandoverList list) {
            return new ShownList(
                    list.night().day(),
                    list.night().from(),
                    list.night().until(),
                    list.made(),
                    list.lines().stream().map(ShownEntry::of).toList(),
                    list.others());
        }
    }

    /** What was kept: the entry, and the day whose list it is on. */
    record Told(UUID entryId, LocalDate night) {}

    /** The list that stands, or else the one to come. */
    @GetMapping
    ShownList now(Actor who) {
        return ShownList.of(show.now(who));
    }

    /** The list of the night that a day hands over to. */
    @GetMapping("/{night}")
    ResponseEntity<?> of(Actor who, @PathVariable LocalDate night) {
        return show.of(who, night)
                .<ResponseEntity<?>>map(list -> ResponseEntity.ok(ShownList.of(list)))
                .orElseGet(NothingHere::noSuchList);
    }

    /** Tells the night of a case: 201 with the list that it is on. */
    @PostMapping
    ResponseEntity<?> tell(Actor who, @RequestBody TellForm form) {
        String ref = Reading.text(form.caseRef());
        if (!CaseRef.valid(ref)) {
            return NothingHere.noSuchCase();
        }
        return switch (tell.handle(who, new CaseRef(ref), form.said())) {
            case TellResult.Kept(var id, var night) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .body(new Told(id.value(), night.day()));
            case TellResult.Refused(var refusals) -> Problems.refused(refusals);
            case TellResult.NoSuchCase() -> NothingHere.noSuchCase();
        };
    }

    /** Takes a case off that only people put there. */
    @PostMapping("/entries/{id}/removal")
    ResponseEntity<?> takeOff(Actor who, @PathVariable UUID id, @RequestBody RemovalForm form) {
        return takeOff.handle(who, new EntryId(id), Reading.text(form.reason()))
                .<ResponseEntity<?>>map(
                        done ->
                                done.as(
                                        Answers::done,
                                        Problems::refused,
                                        HandoversController::gone))
                .orElseGet(NothingHere::noSuchEntry);
    }

    private static ResponseEntity<?> gone(String sentence) {
        return Problems.conflict(
                new Refusal("id", sentence, "Look at the list to see how the case stands now."));
    }
}
