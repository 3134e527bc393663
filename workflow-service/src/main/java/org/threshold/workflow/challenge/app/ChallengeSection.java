package org.threshold.workflow.challenge.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.challenge.domain.ChallengeState;
import org.threshold.workflow.challenge.domain.Round;
import org.threshold.workflow.deadlines.DeadlineBoard;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.BoardSection;
import org.threshold.workflow.worklist.ChainWords;

/** Every challenge that waits for an answer, until somebody gives one (R-C&amp;F-5b). */
@Service
class ChallengeSection implements BoardSection {

    private static final int MOST = 500;
    private static final BoardRow.Kind KIND =
            new BoardRow.Kind(ChallengeSteps.ROUND, "Challenged decisions", 6);

    private final Challenges challenges;

    ChallengeSection(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ChallengeSteps.ROUND);
    }

    @Override
    public List<BoardRow> rows(Look look) {
        Map<UUID, DeadlineBoard> due =
                look.due(kinds()).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.deadline().waiting().id(),
                                        Function.identity(),
                                        (first, _) -> first));
        return challenges.open(MOST).stream()
                .filter(one -> one.state() == ChallengeState.WAITING)
                .map(one -> row(one, Optional.ofNullable(due.get(one.current().id().value()))))
                .toList();
    }

    private static BoardRow row(Challenge challenge, Optional<DeadlineBoard> due) {
        Round now = challenge.current();
        var about = challenge.about();
        String words =
                now.level().words()
                        + ": “"
                        + about.what().topic().words()
                        + "” is challenged."
                        + (about.what().red() ? " A child may be at risk meanwhile." : "");
        return new BoardRow(
                challenge.id().toString(),
                KIND,
                new BoardRow.What(
                        words, List.of(about.caseRef().value()), ChallengeAddress.of(challenge)),
                new BoardRow.Due(now.since(), now.dueAt()),
                due.map(ChainWords::of).orElse(BoardRow.Chain.NONE),
                BoardRow.Who.of(now.level().deciders(about.what().agency())));
    }
}
