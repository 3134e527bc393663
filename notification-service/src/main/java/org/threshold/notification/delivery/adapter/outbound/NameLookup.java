package org.threshold.notification.delivery.adapter.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the machine for the addresses of a host, on a thread of its own: a name server that hangs
 * would hold the thread that carries the attempts of every agency, and nothing can interrupt it.
 */
final class NameLookup implements CheckedNames.Names {

    private final CheckedNames.Names machine;
    private final Duration longest;

    NameLookup() {
        this(InetAddress::getAllByName, AgencyCall.DEADLINE);
    }

    NameLookup(CheckedNames.Names machine, Duration longest) {
        this.machine = machine;
        this.longest = longest;
    }

    @Override
    public InetAddress[] of(String host) throws UnknownHostException {
        FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> machine.of(host));
        Thread.ofPlatform().name("name-lookup").daemon(true).start(lookup);
        try {
            return lookup.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unknown) {
            throw notFound("The host has no address", unknown);
        } catch (TimeoutException late) {
            throw notFound("The host's name server did not answer in time", late);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw notFound("The lookup was given up", ending);
        }
    }

    private static UnknownHostException notFound(String problem, Exception cause) {
        UnknownHostException notFound = new UnknownHostException(problem);
        notFound.initCause(cause);
        return notFound;
    }
}
