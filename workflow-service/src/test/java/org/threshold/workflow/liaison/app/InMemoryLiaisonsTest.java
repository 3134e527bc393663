package org.threshold.workflow.liaison.app;

import java.util.UUID;
import org.threshold.workflow.people.PersonId;

class InMemoryLiaisonsTest extends LiaisonRowsContract {

    InMemoryLiaisonsTest() {
        super(new InMemoryLiaisons(), new InMemoryAgendas());
    }

    @Override
    protected PersonId aChild() {
        return new PersonId(UUID.randomUUID());
    }
}
