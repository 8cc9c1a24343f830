//! A part of a file as a body, read piece by piece away from the threads that answer, within one limit of memory for all.

use std::fs::File;
use std::future::Future;
use std::io::{self, Read, Seek, SeekFrom};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use axum::body::Bytes;
use tokio::task::JoinHandle;
use tokio_stream::Stream;

use crate::server::Busy;
use crate::server::limits::{LEAST_PIECE, MAX_STREAMED, PIECE, STREAMED_BYTES};

/// How many are being read.
static OPEN: AtomicUsize = AtomicUsize::new(0);

/// A part of a file.
pub struct Streaming {
    /// The file, where it is not being read.
    file: Option<File>,
    reading: Option<JoinHandle<(File, io::Result<Bytes>)>>,
    left: u64,
    _open: Counted,
}

/// One of those that are being read.
struct Counted;

impl Drop for Counted {
    fn drop(&mut self) {
        OPEN.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Streaming {
    /// So many bytes of a file from a place on. It waits for the disk.
    ///
    /// # Errors
    /// [`Busy`] where [`MAX_STREAMED`] are read already; the inner error where the file has no such place.
    pub fn new(mut file: File, start: u64, length: u64) -> Result<io::Result<Self>, Busy> {
        let open = OPEN.fetch_add(1, Ordering::Relaxed);
        let counted = Counted;
        if open >= MAX_STREAMED {
            return Err(Busy);
        }
        Ok(file.seek(SeekFrom::Start(start)).map(|_| Self { file: Some(file), reading: None, left: length, _open: counted }))
    }

    /// The size of the next piece: all that are read together stay within [`STREAMED_BYTES`].
    fn piece(&self) -> usize {
        let share = STREAMED_BYTES / OPEN.load(Ordering::Relaxed).max(1);
        usize::try_from(self.left).unwrap_or(usize::MAX).min(share.clamp(LEAST_PIECE, PIECE))
    }
}

impl Stream for Streaming {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let size = self.piece();
        if let Some(file) = self.file.take() {
            self.reading = Some(tokio::task::spawn_blocking(move || read(file, size)));
        }
        let Some(reading) = self.reading.as_mut() else { return Poll::Ready(None) };
        let done = ready!(Pin::new(reading).poll(context));
        self.reading = None;
        let (file, bytes) = done.map_err(io::Error::other)?;
        let bytes = bytes?;
        self.left -= bytes.len() as u64;
        self.file = Some(file);
        Poll::Ready(Some(Ok(bytes)))
    }
}

/// The next bytes of a file. One that ends before is cut: its reader must not take what came for the whole.
fn read(mut file: File, size: usize) -> (File, io::Result<Bytes>) {
    let mut bytes = vec![0; size];
    let read = file.read_exact(&mut bytes).map(|()| bytes.into());
    (file, read)
}
