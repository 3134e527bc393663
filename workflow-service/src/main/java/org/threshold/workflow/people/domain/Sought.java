package org.threshold.workflow.people.domain;

import java.util.List;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.StatedPerson;

/** What somebody knows of the person they look for; any part may be missing. */
public record Sought(List<String> names, Born born, NhsIdentity nhs) {

    public Sought {
        names = names.stream().filter(name -> !NameForm.of(name).parts().isEmpty()).toList();
    }

    /** The person somebody described. */
    public static Sought like(StatedPerson stated) {
        return new Sought(stated.names().all(), stated.born(), stated.health().nhs());
    }

    /** Whether there is nothing to look for. */
    public boolean nothing() {
        return names.isEmpty() && born instanceof Born.Unknown && nhs.numbers().isEmpty();
    }

    @Override
    public String toString() {
        return "Sought[…]";
    }
}
