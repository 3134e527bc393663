package org.threshold.workflow.strategy.adapter.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.app.AgreeSingleAgency;
import org.threshold.workflow.strategy.app.RebookMeeting;
import org.threshold.workflow.strategy.app.RecordMeeting;
import org.threshold.workflow.strategy.app.ReplyToInvitation;
import org.threshold.workflow.worklist.Completion;

/** What people do about a discussion's meetings besides its steps on the work list. */
@RestController
@RequestMapping("/api/v1/strategy-discussions/{id}")
class MeetingsController {

    private final RecordMeeting record;
    private final RebookMeeting rebook;
    private final AgreeSingleAgency agree;
    private final ReplyToInvitation reply;

    MeetingsController(
            RecordMeeting record,
            RebookMeeting rebook,
            AgreeSingleAgency agree,
            ReplyToInvitation reply) {
        this.record = record;
        this.rebook = rebook;
        this.agree = agree;
        this.reply = reply;
    }

    /** Keeps what somebody who is invited says about coming. */
    @PostMapping("/replies")
    ResponseEntity<?> reply(Actor who, @PathVariable UUID id, @RequestBody ReplyForm form) {
        return answer(form::read, (discussion, said) -> reply.handle(who, discussion, said), id);
    }

    /** Why. */
    record Reason(@Nullable String reason) {}

    /** Records a meeting that was held before its turn, for example by telephone at night. */
    @PostMapping("/meetings")
    ResponseEntity<?> held(Actor who, @PathVariable UUID id, @RequestBody MeetingForm form) {
        return answer(
                form::read, (discussion, report) -> record.handle(who, discussion, report), id);
    }

    /** Moves the booked meeting. */
    @PutMapping("/booking")
    ResponseEntity<?> move(Actor who, @PathVariable UUID id, @RequestBody BookingForm form) {
        return answer(
                form::read, (discussion, booking) -> rebook.handle(who, discussion, booking), id);
    }

    /** Takes the booking back; the discussion is still due. */
    @PostMapping("/booking/cancellation")
    ResponseEntity<?> cancel(Actor who, @PathVariable UUID id, @RequestBody Reason form) {
        return DiscussionAnswers.of(
                rebook.cancel(who, new DiscussionId(id), Reading.text(form.reason())));
    }

    /** Agrees, as duty inspector or service manager, to less than a joint enquiry for a child. */
    @PostMapping("/cases/{ref}/single-agency-agreement")
    ResponseEntity<?> agree(
            Actor who, @PathVariable UUID id, @PathVariable String ref, @RequestBody Reason form) {
        return CaseRef.valid(ref)
                ? DiscussionAnswers.of(
                        agree.handle(
                                who,
                                new DiscussionId(id),
                                new CaseRef(ref),
                                Reading.text(form.reason())))
                : DiscussionAnswers.notThere();
    }

    private static <T> ResponseEntity<?> answer(
            java.util.function.Function<Reading, T> form,
            BiFunction<DiscussionId, T, Optional<Completion>> use,
            UUID id) {
        var reading = new Reading();
        T read = form.apply(reading);
        Supplier<ResponseEntity<?>> answer =
                () -> DiscussionAnswers.of(use.apply(new DiscussionId(id), read));
        return reading.then(() -> answer.get(), Problems::refused);
    }
}
