/** Which requests need a signed-in person or a known system, and the headers of every answer. */
@NullMarked
package org.threshold.workflow.platform.security;

import org.jspecify.annotations.NullMarked;
