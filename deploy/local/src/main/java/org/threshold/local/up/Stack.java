package org.threshold.local.up;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.threshold.local.server.LocalServer;
import org.threshold.local.server.ServerFailed;
import org.threshold.local.server.Together;

/** All the parts: the servers first, then what stands on them. */
final class Stack {

    private final List<Watch> servers;
    private final List<Watch> services;
    private final Console console;

    Stack(
            List<? extends LocalServer> servers,
            List<? extends LocalServer> services,
            Console console) {
        this.servers = servers.stream().map(part -> new Watch(part, console)).toList();
        this.services = services.stream().map(part -> new Watch(part, console)).toList();
        this.console = console;
    }

    /**
     * Starts every part and looks after it from then on.
     *
     * @throws ServerFailed when one does not start; what runs goes on running
     */
    void start() {
        Together.forEach(servers, Watch::start);
        Together.forEach(services, Watch::start);
        all().forEach(watch -> Thread.ofVirtual().name(watch.name()).start(watch::look));
    }

    /**
     * Ends one part in order and starts it again.
     *
     * @return what became of it, in words
     */
    Answer restart(String name) {
        return with(name, Watch::restart, " runs again");
    }

    /**
     * Ends one part in order and leaves it ended until it is started again.
     *
     * @return what became of it, in words
     */
    Answer stop(String name) {
        return with(name, Watch::stop, " has ended");
    }

    private Answer with(String name, Consumer<Watch> action, String done) {
        var asked = all().filter(watch -> watch.name().equals(name)).findFirst();
        if (asked.isEmpty()) {
            var names = all().map(Watch::name).toList();
            return new Answer(
                    false, "There is no part \"%s\". The parts are %s".formatted(name, names));
        }
        try {
            action.accept(asked.get());
            return new Answer(true, name + done);
        } catch (ServerFailed failure) {
            return new Answer(false, String.valueOf(failure.getMessage()));
        }
    }

    /** Ends every part: what stands on the servers at once, then the servers one by one. */
    void end() {
        console.say("The services end");
        Together.forEach(services, Watch::end);
        for (var server : servers.reversed()) {
            console.say(server.name() + " ends");
            server.end();
        }
        console.say("Everything has ended");
    }

    private Stream<Watch> all() {
        return Stream.of(servers, services).flatMap(List::stream);
    }
}
