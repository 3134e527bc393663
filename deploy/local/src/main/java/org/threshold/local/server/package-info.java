/** The real servers, each in a process of its own, for people and for tests alike. */
@NullMarked
package org.threshold.local.server;

import org.jspecify.annotations.NullMarked;
