/** What exists on a local machine only: a clock that can be moved, the quiet check, demo keys. */
@NullMarked
package org.threshold.notification.platform.local;

import org.jspecify.annotations.NullMarked;
