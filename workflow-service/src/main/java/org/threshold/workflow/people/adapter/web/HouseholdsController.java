package org.threshold.workflow.people.adapter.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.HouseholdId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.adapter.web.BondForms.DepartureForm;
import org.threshold.workflow.people.adapter.web.BondForms.HouseholdForm;
import org.threshold.workflow.people.adapter.web.BondForms.MemberForm;
import org.threshold.workflow.people.adapter.web.BondForms.RecordedAnswer;
import org.threshold.workflow.people.app.JoinHousehold;
import org.threshold.workflow.people.app.LeaveHousehold;
import org.threshold.workflow.people.app.OpenHousehold;
import org.threshold.workflow.people.domain.Membership;
import org.threshold.workflow.people.domain.MembershipId;
import org.threshold.workflow.platform.web.Problems;

/** Records households, and who lives in them from when to when. */
@RestController
@RequestMapping("/api/v1/households")
class HouseholdsController {

    private final OpenHousehold open;
    private final JoinHousehold join;
    private final LeaveHousehold leave;
    private final RepeatedRequests sendings;

    HouseholdsController(
            OpenHousehold open,
            JoinHousehold join,
            LeaveHousehold leave,
            RepeatedRequests sendings) {
        this.open = open;
        this.join = join;
        this.leave = leave;
        this.sendings = sendings;
    }

    /** Opens a household; sent again under the same key it answers with the same one. */
    @PostMapping
    ResponseEntity<?> open(
            Actor who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody HouseholdForm form) {
        var reading = new AddressReading(form);
        RepeatedRequests.wrong(key).ifPresent(reading.refusals()::add);
        if (!reading.refusals().isEmpty()) {
            return Problems.refused(reading.refusals());
        }
        var command =
                new OpenHousehold.Command(
                        sendings.key(who, "households", key),
                        new HouseholdId(sendings.newId()),
                        reading.address());
        return Answers.of(
                open.handle(who, command),
                id ->
                        ResponseEntity.created(URI.create("/api/v1/households/" + id.value()))
                                .body(new RecordedAnswer(id.value())));
    }

    /** Records that somebody lives, or lived, in the household. */
    @PostMapping("/{id}/members")
    ResponseEntity<?> join(Actor who, @PathVariable UUID id, @RequestBody MemberForm form) {
        var dates = new Dates();
        var period = dates.period(form.from(), form.to());
        if (!dates.refusals().isEmpty()) {
            return Problems.refused(dates.refusals());
        }
        var joining =
                new Membership(
                        new MembershipId(sendings.newId()),
                        new HouseholdId(id),
                        new PersonId(form.person()),
                        period);
        return Answers.of(join.handle(who, joining), done -> recorded(done));
    }

    /** Records that somebody does not live in the household any more. */
    @PostMapping("/{id}/departures")
    ResponseEntity<?> leave(Actor who, @PathVariable UUID id, @RequestBody DepartureForm form) {
        var dates = new Dates();
        var lastDay = dates.lastDay(form.to());
        if (!dates.refusals().isEmpty()) {
            return Problems.refused(dates.refusals());
        }
        var command =
                new LeaveHousehold.Command(
                        new HouseholdId(id), new PersonId(form.person()), lastDay);
        return Answers.of(leave.handle(who, command), done -> recorded(done));
    }

    private static ResponseEntity<?> recorded(MembershipId id) {
        return ResponseEntity.ok(new RecordedAnswer(id.value()));
    }
}
