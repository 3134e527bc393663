package org.threshold.workflow.challenge.adapter.web;

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
import org.threshold.workflow.challenge.app.ChallengeCounts;
import org.threshold.workflow.challenge.app.ReadChallenges;
import org.threshold.workflow.challenge.app.ReplyToAnswer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeId;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Challenges over all cases, counted by topic and stage, and what is said to their answers. */
@RestController
@RequestMapping("/api/v1/challenges")
class ChallengesController {

    private final ReadChallenges read;
    private final ReplyToAnswer reply;

    ChallengesController(ReadChallenges read, ReplyToAnswer reply) {
        this.read = read;
        this.reply = reply;
    }

    /** All of them, the latest first, and how many there are of each topic. */
    record All(List<Counted> topics, List<ShownChallenge> challenges) {}

    /**
     * The challenges of a topic.
     *
     * @param waiting how many wait for an answer at each stage
     * @param notAnswered in how many a stage passed without an answer
     */
    record Counted(String topic, int all, List<AtStage> waiting, int upheld, int notAnswered) {

        static Counted of(ChallengeCounts.OfTopic one) {
            return new Counted(
                    one.topic().code(),
                    one.all(),
                    one.waiting().stream()
                            .map(at -> new AtStage(at.level().code(), at.count()))
                            .toList(),
                    one.upheld(),
                    one.notAnswered());
        }
    }

    /** How many wait at a stage. */
    record AtStage(String level, int count) {}

    /** For managers. */
    @GetMapping
    All all(Actor who) {
        List<Challenge> all = read.all(who);
        return new All(
                ChallengeCounts.of(all).stream().map(Counted::of).toList(),
                all.stream().map(ShownChallenge::of).toList());
    }

    /** One of them; an agency’s system sees those of its own agency. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.one(who, new ChallengeId(id))
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok(ShownChallenge.of(found)))
                .orElseGet(NothingHere::noSuchChallenge);
    }

    /** The challenger accepts the answer, or takes it to the next stage. */
    @PostMapping("/{id}/reply")
    ResponseEntity<?> reply(Actor who, @PathVariable UUID id, @RequestBody ReplyForm form) {
        var reading = new Reading();
        var given = form.read(reading);
        return reading.then(
                () ->
                        ChallengeAnswers.of(
                                reply.handle(who, new ChallengeId(id), given),
                                HttpStatus.OK,
                                NothingHere.noSuchChallenge()),
                Problems::refused);
    }
}
