package org.threshold.workflow.people.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.people.CloseKin;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.domain.Circle;
import org.threshold.workflow.people.domain.Person;
import org.threshold.workflow.people.domain.RelationshipKind;

/** Says who is close to a child, wherever they live. */
@Service
class RecordedCloseKin implements CloseKin {

    private final Circles circles;

    RecordedCloseKin(Circles circles) {
        this.circles = circles;
    }

    @Override
    @Transactional(readOnly = true)
    public Close of(PersonId child, LocalDate on) {
        Circle circle = circles.around(List.of(child));
        return new Close(carers(circle, child, on), siblings(circle, child, on));
    }

    private static Set<PersonId> carers(Circle circle, PersonId child, LocalDate on) {
        return circle.relationships().stream()
                .filter(one -> one.period().covers(on))
                .map(one -> one.tie())
                .filter(tie -> tie.kind() == RelationshipKind.CARER && tie.to().equals(child))
                .map(tie -> tie.from())
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> siblings(Circle circle, PersonId child, LocalDate on) {
        return circle.known(circle.siblingsOf(child)).stream()
                .filter(one -> one.facts().born().childOn(on, one.facts().kind()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
