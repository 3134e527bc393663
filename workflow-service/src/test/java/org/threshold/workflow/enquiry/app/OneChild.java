package org.threshold.workflow.enquiry.app;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.people.Registration;
import org.threshold.workflow.people.StatedPerson;

/** One child, born when a test says. */
record OneChild(Supplier<Born> born) implements People {

    @Override
    public Registration register(Actor who, StatedPerson stated) {
        throw new UnsupportedOperationException("an enquiry registers nobody");
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return Optional.of(new PersonView(id, "A child", born.get(), PersonKind.CHILD));
    }

    @Override
    public List<PersonView> view(Collection<PersonId> ids) {
        throw new UnsupportedOperationException("an enquiry is for one child");
    }
}
