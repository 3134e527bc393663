package org.threshold.workflow.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedReadingTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore may = new Semaphore(0);
    private final CountDownLatch firstBegan = new CountDownLatch(1);
    private final SharedReading<Integer> reading = new SharedReading<>(this::read);

    private Integer read() {
        int number = begun.incrementAndGet();
        firstBegan.countDown();
        may.acquireUninterruptibly();
        return number;
    }

    @Test
    void whoever_asks_while_one_goes_on_is_given_the_next_and_not_that_one() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = people.submit(reading::get);
            firstBegan.await();
            List<Future<Integer>> later = new ArrayList<>();
            for (int person = 0; person < 100; person++) {
                later.add(people.submit(reading::get));
            }
            may.release();
            assertThat(first.get()).isEqualTo(1);
            may.release(100);

            for (Future<Integer> one : later) {
                assertThat(one.get()).isGreaterThan(1);
            }
        }
    }

    @Test
    void those_who_wait_together_are_answered_from_one_reading() throws Exception {
        Thread first = Thread.ofPlatform().daemon().start(reading::get);
        firstBegan.await();
        List<Thread> together = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            together.add(Thread.ofPlatform().daemon().start(reading::get));
        }
        await().until(
                        () ->
                                together.stream()
                                        .allMatch(it -> it.getState() == Thread.State.WAITING));
        may.release(2);
        for (Thread one : together) {
            one.join();
        }
        first.join();

        assertThat(begun).hasValue(2);
    }

    @Test
    void a_reading_that_fails_fails_for_those_who_shared_it_and_the_next_is_tried() {
        var failing =
                new SharedReading<Integer>(
                        () -> {
                            if (begun.incrementAndGet() == 1) {
                                throw new IllegalStateException("the database is away");
                            }
                            return 2;
                        });

        assertThatThrownBy(failing::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is away");
        assertThat(failing.get()).isEqualTo(2);
    }
}
