package org.threshold.workflow.challenge.adapter.web;

import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.RaiseChallenge;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.Decision;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.referral.CaseRef;

/**
 * The challenges of a case (R-C&amp;F-5b). Anybody who works with the child raises one, and so do
 * the systems of agencies for their people.
 */
@RestController
@RequestMapping("/api/v1/cases/{ref}/challenges")
class CaseChallengesController {

    private final RaiseChallenge raise;
    private final ReadChallenges read;

    CaseChallengesController(RaiseChallenge raise, ReadChallenges read) {
        this.raise = raise;
        this.read = read;
    }

    /**
     * The challenges of a case, the latest first.
     *
     * @param decisions those that can be challenged
     */
    record OfCase(List<ShownChallenge> challenges, List<ShownDecision> decisions) {}

    /** A decision on record, and what names it in a challenge. */
    record ShownDecision(String decision, String words, String agency, Instant at) {

        static ShownDecision of(Decision one) {
            return new ShownDecision(
                    Long.toString(one.number()), one.words(), one.agency().code(), one.at());
        }
    }

    /** Keeps a challenge: 201 with how it stands. It is not refused because of the case’s state. */
    @PostMapping
    ResponseEntity<?> raise(Actor who, @PathVariable String ref, @RequestBody ChallengeForm form) {
        if (!CaseRef.valid(ref)) {
            return NothingHere.noSuchCase();
        }
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () ->
                        ChallengeAnswers.of(
                                raise.handle(who, new CaseRef(ref), given),
                                HttpStatus.CREATED,
                                NothingHere.noSuchCase()),
                Problems::refused);
    }

    /** The challenges of a case, and its decisions. */
    @GetMapping
    ResponseEntity<?> of(Actor who, @PathVariable String ref) {
        return CaseRef.of(ref)
                .flatMap(
                        one ->
                                read.of(who, one)
                                        .flatMap(
                                                all ->
                                                        read.decisions(who, one)
                                                                .map(some -> shown(all, some))))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(NothingHere::noSuchCase);
    }

    private static OfCase shown(List<Challenge> all, List<Decision> decisions) {
        return new OfCase(
                all.stream().map(ShownChallenge::of).toList(),
                decisions.stream().map(ShownDecision::of).toList());
    }
}
