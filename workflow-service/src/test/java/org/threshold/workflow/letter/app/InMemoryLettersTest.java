package org.threshold.workflow.letter.app;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The contract of letters, in memory. */
class InMemoryLettersTest extends LettersContract {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    InMemoryLettersTest() {
        super(new InMemoryLetters());
    }

    @Override
    protected CaseRef aCase() {
        return new CaseRef("CP-" + LAST.incrementAndGet());
    }

    @Override
    protected PersonId aPerson() {
        return new PersonId(UUID.randomUUID());
    }
}
