/** How passwords are hashed. */
@NullMarked
package org.threshold.workflow.access.adapter.security;

import org.jspecify.annotations.NullMarked;
