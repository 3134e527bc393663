/** What is done about liaisons of practices and the health visitors. */
@NullMarked
package org.threshold.workflow.liaison.app;

import org.jspecify.annotations.NullMarked;
