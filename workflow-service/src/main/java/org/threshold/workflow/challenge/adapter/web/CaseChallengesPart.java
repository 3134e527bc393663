package org.threshold.workflow.challenge.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.domain.Answer;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page with the challenges to its decisions and the way to raise one, and what
 * became of them in its chronology (R-C&amp;F-5b).
 */
@Component
class CaseChallengesPart implements CasePart, ChronologySource {

    private static final int ORDER = 27;

    private final ChallengesOfCase read;

    CaseChallengesPart(ChallengesOfCase read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).map(all -> part(caseRef, all));
    }

    private static Part part(String caseRef, List<Challenge> all) {
        List<Link> links = new ArrayList<>();
        all.forEach(
                one -> links.add(new Link(ChallengeWords.title(one), ChallengeAddress.of(one))));
        links.add(new Link("Challenge a decision", "/cases/" + caseRef + "/challenges/new"));
        return new CaseFacts(
                        "challenges",
                        "Challenged decisions",
                        all.stream().map(ChallengeWords::inShort).toList(),
                        links)
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> read.of(who, ref)).stream()
                .flatMap(List::stream)
                .flatMap(CaseChallengesPart::entries)
                .toList();
    }

    private static Stream<ChronologyEntry> entries(Challenge one) {
        var about = one.about();
        String page = ChallengeAddress.of(one);
        var raised =
                new ChronologyEntry(
                        about.raised().at(),
                        "A decision challenged by " + about.raised().agency().words(),
                        about.what().topic().words() + ". " + about.raised().words(),
                        page);
        Stream<Answer> answers = one.rounds().stream().flatMap(round -> round.answer().stream());
        return Stream.concat(
                Stream.of(raised),
                answers.map(
                        answer ->
                                new ChronologyEntry(
                                        answer.at(),
                                        "A challenge answered. " + answer.verdict().words(),
                                        answer.reasons(),
                                        page)));
    }
}
