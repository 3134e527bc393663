package org.threshold.workflow.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * A public class outside an API is used by another package, itself or by a class nested in it, or
 * is part of what a public class shows, or is a use case, which adapters are there to call.
 */
final class PublicForAReason extends ArchCondition<JavaClass> {

    private final Places places;
    private List<JavaClass> all = List.of();

    PublicForAReason(Places places) {
        super("be public only where another package needs it");
        this.places = places;
    }

    @Override
    public void init(Collection<JavaClass> classes) {
        all = List.copyOf(classes);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var isOpen = type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass();
        var isApi = places.isApi(type) || places.feature(type).isEmpty();
        if (isOpen && !isApi && !isNeeded(type)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
        }
    }

    private boolean isNeeded(JavaClass type) {
        return type.isAnnotatedWith(Service.class)
                || withNested(type).anyMatch(PublicForAReason::isUsedElsewhere)
                || all.stream().anyMatch(other -> shows(other, type));
    }

    private Stream<JavaClass> withNested(JavaClass type) {
        return all.stream().filter(it -> (it.getName() + "$").startsWith(type.getName() + "$"));
    }

    /** Whoever holds the other class from elsewhere has this one in hand too. */
    private static boolean shows(JavaClass other, JavaClass type) {
        var isOpen = other.getModifiers().contains(JavaModifier.PUBLIC);
        return isOpen
                && !other.equals(type)
                && (other.getRawInterfaces().contains(type) || showsInMethods(other, type));
    }

    private static boolean showsInMethods(JavaClass other, JavaClass type) {
        return other.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(method -> method.getAllInvolvedRawTypes().contains(type));
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(origin -> !origin.equals(type.getPackageName()));
    }
}
