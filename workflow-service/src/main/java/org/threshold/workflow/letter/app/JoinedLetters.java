package org.threshold.workflow.letter.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.referral.CaseJoined;
import org.threshold.workflow.referral.CaseListener;

/** What parents of a child have to hear goes on under the case that stays open. */
@Service
class JoinedLetters implements CaseListener {

    private final Letters letters;
    private final LetterWork work;

    JoinedLetters(Letters letters, LetterWork work) {
        this.letters = letters;
        this.work = work;
    }

    @Override
    public void joined(CaseJoined joined) {
        var into = List.of(joined.into().value());
        letters.of(joined.from()).forEach(one -> work.concerning(one, into));
        letters.moved(joined.from(), joined.into());
    }
}
