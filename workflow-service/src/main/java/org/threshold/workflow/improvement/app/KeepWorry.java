package org.threshold.workflow.improvement.app;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.improvement.UnevidencedWorries;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Keeps a worry with the note on which it stands; whether somebody may write is the note’s rule.
 */
@Service
class KeepWorry implements UnevidencedWorries {

    private final JoinedCases joined;
    private final WorryLog log;
    private final ImprovementRecord record;

    KeepWorry(JoinedCases joined, WorryLog log, ImprovementRecord record) {
        this.joined = joined;
        this.log = log;
        this.record = record;
    }

    @Override
    @Transactional
    public <T> T with(Worry worry, Supplier<T> note, Predicate<? super T> kept) {
        T result = note.get();
        if (kept.test(result) && !worry.words().isBlank()) {
            keep(worry);
        }
        return result;
    }

    private void keep(Worry worry) {
        var one =
                new UnevidencedWorry(
                        record.newId().value(),
                        joined.answering(new CaseRef(worry.caseRef())),
                        worry.note(),
                        worry.noteId(),
                        worry.words().strip(),
                        new Written(worry.who().staff().orElseThrow(), record.now()));
        log.add(one);
        record.about(worry.who(), "worry-noted", one.id(), one.caseRef());
    }
}
