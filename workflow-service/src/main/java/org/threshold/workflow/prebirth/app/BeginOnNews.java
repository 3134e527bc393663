package org.threshold.workflow.prebirth.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.prebirth.app.PreBirthStart.Known;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * A pregnancy with a risk, whoever tells of it (EV-19), starts the assessment at once; a birth
 * (EV-20) before it is complete is somebody’s work today (L-3.1.12).
 */
@Service
class BeginOnNews implements ChangeListener {

    private final ExpectedChildren children;
    private final JoinedCases joined;
    private final PreBirthStart start;
    private final BirthBeforeEnd births;

    BeginOnNews(
            ExpectedChildren children,
            JoinedCases joined,
            PreBirthStart start,
            BirthBeforeEnd births) {
        this.children = children;
        this.joined = joined;
        this.start = start;
        this.births = births;
    }

    @Override
    public void recorded(Change change) {
        NewChange what = change.what();
        if (what.kind() == ChangeKind.PREGNANCY_IDENTIFIED) {
            joined.eachAnswering(what.cases()).forEach(ref -> begin(change.by(), ref, what));
        }
        if (what.kind() == ChangeKind.CHILD_BORN) {
            joined.eachAnswering(what.cases())
                    .forEach(ref -> births.born(change.by(), ref, what.occurredAt()));
        }
    }

    private void begin(Actor by, CaseRef ref, NewChange what) {
        var said = Pregnancy.expected(day(what.code("dueOn")));
        var onRecord = Pregnancy.expected(children.expected(ref));
        var worries =
                what.code("domesticAbuse").equals("yes")
                        ? Set.of(Worry.DOMESTIC_ABUSE)
                        : Set.of(Worry.SOMETHING_ELSE);
        String why = ChangeKind.PREGNANCY_IDENTIFIED.words() + ". " + what.detail();
        start.begin(by, ref, new Known(said, onRecord, why.strip(), worries));
    }

    private static Optional<LocalDate> day(String code) {
        try {
            return code.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(code));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
