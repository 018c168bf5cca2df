/** Opening, saving and recovering files, and what is asked meanwhile. */
package soundscape.ui.files;
