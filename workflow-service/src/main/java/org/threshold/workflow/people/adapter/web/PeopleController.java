package org.threshold.workflow.people.adapter.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.app.CorrectPerson;
import org.threshold.workflow.people.app.RecordNhsNumber;
import org.threshold.workflow.people.app.RegisterPerson;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Problems;

/** Makes people known and puts right what is recorded of them. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    private final RegisterPerson register;
    private final CorrectPerson correct;
    private final RecordNhsNumber recordNumber;
    private final RepeatedRequests sendings;
    private final CaseClock clock;

    PeopleController(
            RegisterPerson register,
            CorrectPerson correct,
            RecordNhsNumber recordNumber,
            RepeatedRequests sendings,
            CaseClock clock) {
        this.register = register;
        this.correct = correct;
        this.recordNumber = recordNumber;
        this.sendings = sendings;
        this.clock = clock;
    }

    /** Registers somebody; sent again under the same key it answers with the same person. */
    @PostMapping
    ResponseEntity<?> register(
            Actor who,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PersonForm form) {
        var reading = reading();
        var stated = reading.read(form);
        RepeatedRequests.wrong(key).ifPresent(reading.refusals()::add);
        if (!reading.refusals().isEmpty()) {
            return Problems.refused(reading.refusals());
        }
        var command =
                new RegisterPerson.Command(
                        sendings.key(who, "people", key), new PersonId(sendings.newId()), stated);
        return Answers.of(
                register.handle(who, command),
                done ->
                        ResponseEntity.created(address(done.id()))
                                .body(RegistrationAnswer.of(done)));
    }

    /** Corrects somebody's record; what was recorded before is kept. */
    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(Actor who, @PathVariable UUID id, @RequestBody CorrectionForm form) {
        var reading = reading();
        var facts = reading.read(form.person());
        if (!reading.refusals().isEmpty()) {
            return Problems.refused(reading.refusals());
        }
        String why = Objects.requireNonNullElse(form.why(), "");
        var command = new CorrectPerson.Command(new PersonId(id), form.version(), facts, why);
        return Answers.of(
                correct.handle(who, command), done -> ResponseEntity.ok(PersonAnswer.of(done)));
    }

    /** Records the NHS number that was left out or wrong. */
    @PutMapping("/{id}/nhs-number")
    ResponseEntity<?> number(Actor who, @PathVariable UUID id, @RequestBody NumberForm form) {
        return switch (NhsIdentity.read("nhsNumber", form.nhsNumber())) {
            case NhsIdentity.Refused(var refusal) -> Problems.refused(refusal);
            case NhsIdentity.Understood(NhsIdentity.LeftOut()) -> Problems.refused(noNumber());
            case NhsIdentity.Understood(NhsIdentity.Recorded(var number)) ->
                    Answers.of(
                            recordNumber.handle(
                                    who, new RecordNhsNumber.Command(new PersonId(id), number)),
                            done -> ResponseEntity.ok(PersonAnswer.of(done)));
        };
    }

    private PersonReading reading() {
        return new PersonReading(WorkingTime.dayOf(clock.now()));
    }

    private static URI address(PersonId id) {
        return URI.create("/api/v1/people/" + id.value());
    }

    private static Refusal noNumber() {
        return new Refusal(
                "nhsNumber",
                "There is no number.",
                "Give the ten digits; to take a wrong number away send a correction without it.");
    }

    /** An NHS number. */
    record NumberForm(String nhsNumber) {}
}
