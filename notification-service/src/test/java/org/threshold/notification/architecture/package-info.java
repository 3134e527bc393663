/** The rules of architecture.md that apply to this service, and the proof that each can fail. */
@NullMarked
package org.threshold.notification.architecture;

import org.jspecify.annotations.NullMarked;
