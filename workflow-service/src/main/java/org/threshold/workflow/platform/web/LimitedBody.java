package org.threshold.workflow.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body that ends with an error once more than the limit has been read. */
class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private long read;

    LimitedBody(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        var next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var some = body.read(into, offset, length);
        count(some);
        return some;
    }

    private void count(int some) throws BodyTooLarge {
        read += Math.max(some, 0);
        if (read > BodyTooLarge.LIMIT) {
            throw new BodyTooLarge();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
