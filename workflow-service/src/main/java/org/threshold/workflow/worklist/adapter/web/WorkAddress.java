package org.threshold.workflow.worklist.adapter.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriUtils;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.worklist.app.ListTasks.View;
import org.threshold.workflow.worklist.app.ListTasks.Wish;
import org.threshold.workflow.worklist.app.WorkLists.Place;
import org.threshold.workflow.worklist.domain.DueState;
import org.threshold.workflow.worklist.domain.WorkChoice;
import org.threshold.workflow.worklist.domain.WorkChoice.About;
import org.threshold.workflow.worklist.domain.WorkOrder;

/** What addresses of the work list ask for, and the addresses of its lists. */
final class WorkAddress {

    private static final String PAGE = "/work";

    private WorkAddress() {}

    /**
     * The parameters of a request for a list of tasks; an empty one stands for any.
     *
     * @param caseRef as {@code case} in the address
     * @param subject the id of what tasks are a step of
     */
    record Asked(
            @Nullable String view,
            @Nullable String step,
            @Nullable String role,
            @Nullable String due,
            @Nullable String order,
            @BindParam("case") @Nullable String caseRef,
            @Nullable String subject) {

        /** What is asked for; empty when a value is not one that there is. */
        Optional<Wish> wish() {
            Optional<Role> ofRole = Role.of(text(role));
            if (ofRole.isEmpty() && !text(role).isEmpty()) {
                return Optional.empty();
            }
            Optional<WorkOrder> sorted = WorkOrder.of(text(order));
            Optional<WorkChoice> choice =
                    DueState.of(text(due))
                            .flatMap(
                                    by ->
                                            about(caseRef, subject)
                                                    .map(it -> choice(ofRole, by, it)));
            return list(text(view))
                    .flatMap(
                            list ->
                                    choice.flatMap(
                                            it -> sorted.map(order -> new Wish(list, it, order))));
        }

        private WorkChoice choice(Optional<Role> ofRole, DueState by, About about) {
            return new WorkChoice(given(step), ofRole, by, about);
        }

        /** Whether nothing at all is asked for: whoever comes to the list, and to no part of it. */
        boolean nothing() {
            return Stream.of(view, step, role, due, order, caseRef, subject)
                    .allMatch(it -> text(it).isEmpty());
        }
    }

    /** What tasks are to be about; empty when a subject is no id. */
    private static Optional<About> about(@Nullable String caseRef, @Nullable String subject) {
        if (text(subject).isEmpty()) {
            return Optional.of(new About(given(caseRef), Optional.empty()));
        }
        try {
            var id = Optional.of(UUID.fromString(text(subject)));
            return Optional.of(new About(given(caseRef), id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.of(text(parameter)).filter(it -> !it.isEmpty());
    }

    private static Optional<View> list(String name) {
        return name.isEmpty()
                ? Optional.of(View.MINE)
                : Arrays.stream(View.values())
                        .filter(view -> view.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** The name of a list in addresses. */
    static String name(View view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /** The address of everything that waits in a case. */
    static String ofCase(String caseRef) {
        return of(new Wish(View.ALL, WorkChoice.ofCase(caseRef), WorkOrder.URGENT));
    }

    /** The address of a list. */
    static String of(Wish wish) {
        return of(PAGE, wish, Place.START);
    }

    /** The address of the page of a list that begins after a place. */
    static String page(Wish wish, Place after) {
        return of(PAGE, wish, after);
    }

    /** The address under a path that asks for a list, from a place on. */
    static String of(String path, Wish wish, Place after) {
        var choice = wish.choice();
        String due = choice.due() == DueState.ANY ? "" : choice.due().code();
        String order = wish.order() == WorkOrder.URGENT ? "" : wish.order().code();
        return Stream.of(
                        parameter("view", name(wish.view())),
                        parameter("step", choice.step().orElse("")),
                        parameter("role", choice.role().map(Role::code).orElse("")),
                        parameter("due", due),
                        parameter("order", order),
                        parameter("case", choice.about().caseRef().orElse("")),
                        parameter(
                                "subject", choice.about().subject().map(UUID::toString).orElse("")),
                        parameter("after", TaskPlaces.text(after)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String parameter(String name, String value) {
        return value.isEmpty()
                ? ""
                : name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8);
    }
}
