package org.threshold.workflow.architecture;

import static java.util.regex.Pattern.MULTILINE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * A public class outside an API is imported by another package, itself or a part of it, or is part
 * of what a public class shows, or is a use case, which adapters are there to call. Imports are
 * read from the sources, since a constant that was copied in leaves no trace in byte code.
 */
final class PublicForAReason extends ArchCondition<JavaClass> {

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([\\w.]+);", MULTILINE);
    private static final Set<String> IMPORTS =
            Stream.of(Sources.MAIN, Sources.TEST)
                    .flatMap(folder -> Sources.in(folder).stream())
                    .flatMap(file -> IMPORT.matcher(Sources.read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());

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
                || IMPORTS.stream().anyMatch(it -> (it + ".").startsWith(type.getName() + "."))
                || all.stream().anyMatch(other -> shows(other, type));
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
}
